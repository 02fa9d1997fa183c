/** What the pages of feedback need, in one request. */
import './addressed-links.ts';
import './feedback-slip.ts';
