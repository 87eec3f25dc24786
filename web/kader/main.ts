void import("./first.ts");
