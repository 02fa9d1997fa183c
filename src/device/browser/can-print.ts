/** True where this browser prints when a page asks; some inside other apps cannot. */
export const canPrint = (): boolean => typeof window.print === 'function';
