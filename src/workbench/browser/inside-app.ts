/** Zalo, Facebook, Messenger, Instagram, Line and Android's view of a page in other apps drop files that a page makes. */
const INSIDE_APP = /\bZalo|\bFB_IAB|\bFBA[NV]\b|\bInstagram\b|\bLine\/|; wv\)/u;

export const isInsideApp = (): boolean => INSIDE_APP.test(navigator.userAgent);
