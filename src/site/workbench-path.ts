/** Where the workbench begins a session with a topic: `/ban-lam-viec/#/dung/quy-khuyen-hoc`. */
export const useTopicPath = (topicId: string): string => `/ban-lam-viec/#/dung/${topicId}`;
