/** Every sentence about a file that the page makes and hands over. */
export const GIVEN_FILE = {
  making: 'Đang tạo tệp…',
  made: (file: string) => `Đã tạo tệp ${file}.`,
  closed: 'Chưa lấy tệp. Bấm lại khi cần.',
  insideApp: (file: string) =>
    `Đã tạo tệp ${file}, nhưng trình duyệt bên trong Zalo, Facebook thường không lưu được tệp. Không thấy tệp thì bấm dấu ba chấm ở góc, chọn “Mở bằng trình duyệt”, rồi tạo lại.`,
  fault: 'Chưa tạo được tệp. Kiểm tra mạng rồi bấm lại.',
} as const;
