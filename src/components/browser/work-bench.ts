/** The workbench, on its page alone. */
import '../../workbench/browser/bench/start.tsx';
