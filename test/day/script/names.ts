const women = ["Aminah", "Badriah", "Cucun", "Darsih", "Endah", "Fatonah", "Gayatri", "Halimah", "Ijah", "Juhana"];
const men = ["Karta", "Lukman", "Madsuni", "Nurdin", "Odang", "Pardi", "Rusdi", "Samin", "Tohir", "Usman"];
const families = ["Arsad", "Buchori", "Casmita", "Durahman", "Enjum", "Fachrudin"];

/** How many names there are. */
export const mostNames = 2 * women.length * families.length;

/** Somebody's name of a day, no two of which are alike, and their sex. */
export const personOf = (index: number): { name: string; sex: "female" | "male" } => {
  const isWoman = index % 2 === 0;
  const half = Math.floor(index / 2);
  const own = (isWoman ? women : men)[half % women.length];
  const name = `${isWoman ? "Ibu" : "Pak"} ${own} ${families[Math.floor(half / women.length) % families.length]}`;
  return { name, sex: isWoman ? "female" : "male" };
};
