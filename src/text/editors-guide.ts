/** Where the guide for editors stands, and what stands below it. */
export const GUIDE_PATH = '/huong-dan-bien-tap/';
export const REVIEW_SHEET_PATH = `${GUIDE_PATH}phieu-duyet/`;
export const RULES_PATH = `${GUIDE_PATH}quy-tac/`;
