/** How Chromium is started for tests and pictures. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // The stand-in for a forge is another address of this machine.
  '--disable-features=LocalNetworkAccessChecks',
] as const;
