/** What every page needs, in one request. */
import './folds.ts';
import './print-button.ts';
import './loaded-panel.ts';
import '../../search/browser/search-link.ts';
