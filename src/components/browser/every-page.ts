/** What every page needs, in one request. */
import './page-contents.ts';
import './print-button.ts';
import '../../device/browser/reader-settings.ts';
import '../../search/browser/search-link.ts';
