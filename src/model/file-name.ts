/** Names that Windows gives to devices, and those that a web server answers for a folder or for nothing. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d|index|404|conin|conout)$/u;

/** Returns whether a name, without its extension, cannot be the name of a file or an address here. */
export function isReservedName(name: string): boolean {
  return RESERVED.test(name);
}
