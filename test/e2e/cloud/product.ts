import { inject } from "vitest";
import type { Product } from "./global-setup.ts";

/** The product all files share, as this file's process knows it. */
export const product: Product = inject("product");
