/** The budgets of the site, in bytes where no unit is named. A test asserts them; the bench reports them. */
export const BUDGETS = {
  /** All that a reading page loads, its letters and signs with it; brotli. Pictures of sheets are not among it. */
  readingPage: 40_000,
  /** HTML, CSS and JavaScript of any page but a tool’s, brotli. */
  page: 20_000,
  /** The same of a topic. */
  topicPage: 16_000,
  js: 6_000,
  /** HTML and CSS of a tool as above; its own scripts besides. */
  toolJs: 20_000,
  /** Script of the workbench's first screen, which draws itself and holds the whole year. */
  workbenchJs: 30_000,
  /** Its style, besides that of every page. */
  workbenchCss: 8_000,
  /** The file of each of its further screens. */
  workbenchScreen: 8_000,
  /** That file with all it imports and the first screen has not brought: papers are filled and drawn on one of them. */
  workbenchScreenAll: 27_500,
  /** Loaded when a Word file is made; gzip. */
  wordFiles: 90_000,
  fonts: 19_000,
  fontFiles: 1,
  requests: 6,
  topicNodes: 700,
} as const;
