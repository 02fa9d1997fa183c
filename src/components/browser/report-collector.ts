/** The collector of reports, on its page alone. */
import '../../workbench/browser/report/collect.tsx';
