/** Reads the code that a video shows now; `undefined` where there is none. */
export type ReadCode = (video: HTMLVideoElement) => Promise<string | undefined>;

/** The browser's own reader, where it has one (Chrome on Android). */
interface CodeReader {
  detect: (image: HTMLVideoElement) => Promise<{ rawValue: string }[]>;
}
interface CodeReaders {
  BarcodeDetector?: {
    new (options: { formats: string[] }): CodeReader;
    getSupportedFormats: () => Promise<string[]>;
  };
}

/** The browser's reader of codes, else our own, which is loaded now. */
export async function codeReader(): Promise<ReadCode> {
  const own = await ownReader();
  if (own) {
    const [byUs, byBrowser] = [lazily(decoder), own];
    let isBroken = false;
    return async (video) => {
      if (isBroken) return (await byUs())(video);
      try {
        return (await byBrowser.detect(video))[0]?.rawValue;
      } catch {
        // Some devices name a reader that they do not have.
        isBroken = true;
        return undefined;
      }
    };
  }
  return decoder();
}

async function ownReader(): Promise<CodeReader | undefined> {
  const { BarcodeDetector } = window as CodeReaders;
  try {
    const formats = await BarcodeDetector?.getSupportedFormats();
    return BarcodeDetector && formats?.includes('qr_code')
      ? new BarcodeDetector({ formats: ['qr_code'] })
      : undefined;
  } catch {
    return undefined;
  }
}

/** Pixels a side: some seven to a square of the code that fills the frame. */
const SIDE = 600;

async function decoder(): Promise<ReadCode> {
  const { default: jsQR } = await import('jsqr');
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = SIDE;
  const drawing = canvas.getContext('2d', { willReadFrequently: true });
  return (video) => {
    const { videoWidth, videoHeight } = video;
    const side = Math.min(videoWidth, videoHeight);
    if (!drawing || side === 0) return Promise.resolve(undefined);
    const [left, top] = [(videoWidth - side) / 2, (videoHeight - side) / 2];
    drawing.drawImage(video, left, top, side, side, 0, 0, SIDE, SIDE);
    const { data } = drawing.getImageData(0, 0, SIDE, SIDE);
    return Promise.resolve(jsQR(data, SIDE, SIDE, { inversionAttempts: 'dontInvert' })?.data);
  };
}

function lazily<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => (made ??= make());
}
