declare module "virtual:route-table" {
  /** Method, path, whether a request carries a key, and whether the public may call. */
  export const routeTable: Record<
    import("../../shared/api/routes.ts").RouteName,
    readonly ["GET" | "POST", string, 0 | 1, 0 | 1]
  >;
}
