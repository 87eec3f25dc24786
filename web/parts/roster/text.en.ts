export const english = {
  outposts: { pustu: "pustu", posyandu: "posyandu", mobile: "mobile clinic" },
};
