export const indonesian = {
  choice: "Anda bertugas di",
};
