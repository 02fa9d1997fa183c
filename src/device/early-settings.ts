/** Name under which this device keeps the reader's size of text and colours. */
export const SETTINGS_KEY = 'stcd:doc:v1';

/**
 * Applies the reader's size of text and colours before the first paint. It runs inline in `<head>`, so it is
 * plain text here; its hash goes into the Content-Security-Policy (astro.config.mjs).
 */
export const EARLY_SETTINGS = `try{var s=JSON.parse(localStorage.getItem('${SETTINGS_KEY}')),r=document.documentElement.dataset;if(/^[123]$/.test(s.size))r.size=s.size;if(/^(light|dark)$/.test(s.theme))r.theme=s.theme}catch(e){}`;
