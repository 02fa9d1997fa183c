/** The mark of the engine, a notebook in the colour of the site, as a file. */
export const markFile = (accent: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect x="4" y="2" width="32" height="36" rx="4" fill="${accent}"/><rect x="10" y="2" width="26" height="36" rx="3" fill="#fffdfa"/><path d="M20.5 11h10.5M20.5 17h10.5M20.5 23h10.5M20.5 29h6" stroke="#8d8273" stroke-width="2"/><g fill="${accent}"><circle cx="15.6" cy="11" r="2"/><circle cx="15.6" cy="17" r="2"/><circle cx="15.6" cy="23" r="2"/><circle cx="15.6" cy="29" r="2"/></g></svg>\n`;
