/** Words of the drawings. */
export const DRAWINGS = {
  way: 'Bản dự thảo qua tay ai, theo bài viết gốc',
  course: (minutes: number) => `Diễn biến một buổi ${minutes} phút (số phút là gợi ý)`,
} as const;

/** Words of the table of what the library holds. */
export const COVERAGE = {
  title: 'Kho chuyên đề còn thưa ở đâu',
  help: 'Mỗi ô đếm đề cương hợp với loại hình ấy trên tuyển chọn của quý. Ô nào thanh ngắn thì viết thêm cho ô ấy trước.',
  caption: 'Số đề cương, loại hình chi bộ theo quý',
  all: 'Cộng',
} as const;
