/** Hosts whose addresses say nothing of where they lead, and may lead elsewhere tomorrow. */
const SHORTENERS =
  /^(?:bit\.ly|tinyurl\.com|goo\.gl|t\.co|ow\.ly|is\.gd|cutt\.ly|rb\.gy|by\.com\.vn|shorturl\.at|s\.id)$/u;
const ADDRESS = /^(?:https?:\/\/)?(?<host>(?:[a-z0-9-]+\.)+[a-z]{2,})(?:[/:?#]|$)/iu;

/** What a reviewer should know of an outside address before readers follow it; nothing where it is plain. */
export function linkReminder(url: string, words: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { hostname, port } = new URL(url);
  const said = ADDRESS.exec(words.trim())?.groups?.['host']?.toLowerCase();
  if (said !== undefined && plain(said) !== plain(hostname)) {
    return `Chữ của liên kết ghi ${said} mà liên kết dẫn đến ${hostname}. Sửa cho khớp, hoặc viết tên trang thay cho địa chỉ.`;
  }
  if (SHORTENERS.test(plain(hostname))) {
    return `${hostname} là địa chỉ rút gọn: không ai biết dẫn đến đâu, mai kia có thể dẫn đến chỗ khác. Mở ra rồi chép địa chỉ đầy đủ.`;
  }
  // Written with its letters (`việt.vn`) it hides nothing.
  if (/[/.]xn--/iu.test(url)) {
    return `Tên miền ${hostname} giấu chữ có dấu hoặc chữ nước ngoài sau mã xn--, dễ giả một tên miền khác. Mở ra, chép lại địa chỉ đúng chữ.`;
  }
  return port
    ? `Địa chỉ ghi cổng :${port}; mạng của nhiều cơ quan chặn cổng lạ. Thử mở từ máy ở xã, hoặc tìm địa chỉ không có cổng.`
    : undefined;
}

function plain(host: string): string {
  return host.replace(/^www\./u, '');
}
