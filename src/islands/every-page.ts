/** What every page needs, in one request. */
import './page-contents.ts';
import './print-button.ts';
import './reader-settings.ts';
import './search-link.ts';
import './session-form.ts';
