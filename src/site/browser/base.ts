/** Path below which the site stands, with both slashes. */
export const BASE = import.meta.env.BASE_URL.replace(/\/?$/u, '/');
