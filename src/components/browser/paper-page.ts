/** What pages of papers need besides, in one request. */
import '../../workbench/browser/session-form.ts';
