/**
 * Where the site stands and where its source lives. A fork changes these lines, or sets the variables; an empty
 * variable (a forge gives one where none was set) counts as none.
 */
export const SITE = {
  name: 'Sổ tay chuyên đề',
  /** Canonical address; every absolute link (feeds, sitemap, Open Graph) starts with it. */
  origin: process.env['SITE_ORIGIN'] || 'https://so-tay-chuyen-de.example',
  /** Repository for “sửa trang này” and suggestions. */
  repository: process.env['SITE_REPOSITORY'] || 'https://github.com/so-tay-chuyen-de/so-tay-chuyen-de',
  /** Where readers without an account write. */
  mail: process.env['SITE_MAIL'] || 'gop-y@so-tay-chuyen-de.example',
  /** `DRAFTS=1`: a build for reviewers. It holds drafts, says so on every page and stays out of search engines. */
  isReviewBuild: process.env['DRAFTS'] === '1',
} as const;
