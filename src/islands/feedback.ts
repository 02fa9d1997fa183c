/** What the pages of feedback need, in one request. */
import './feedback-links.ts';
import './feedback-slip.ts';
