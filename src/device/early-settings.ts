/** Name under which this device keeps the reader's size of text and colours. */
export const SETTINGS_KEY = 'stcd:doc:v1';

/**
 * Applies the reader's size of text and colours before the first paint. It runs inline in `<head>`, so it is
 * plain text here; its hash goes into the Content-Security-Policy (astro.config.mjs).
 */
export const EARLY_SETTINGS = `try{var s=JSON.parse(localStorage.getItem('${SETTINGS_KEY}')||'{}'),r=document.documentElement;if(/^(1|2|3)$/.test(s.size))r.dataset.size=s.size;if(/^(light|dark)$/.test(s.theme))r.dataset.theme=s.theme}catch(e){}`;
