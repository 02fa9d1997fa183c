/** The file in which a cell keeps and moves what stands on its workbench. */
export const FILE_FORMAT = 'so-tay-chuyen-de';
/** Of the file written today. A newer file is not read. */
export const FILE_VERSION = 1;

/** The same file under a passphrase: another format, so that a version that does not know it says so. */
export const SEALED_FORMAT = 'so-tay-chuyen-de/khoa';
export const SEALED_VERSION = 1;
