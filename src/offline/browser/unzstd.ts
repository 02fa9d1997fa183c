/** Browsers unpack no Zstandard by themselves, and hosts differ in what they compress; loaded with a download. */
export { Decompress } from 'fzstd';
