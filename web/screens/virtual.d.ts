declare module "virtual:screens" {
  /** The screens of this app, from each one's `route.ts`. */
  export const screens: readonly import("./screen-route.ts").ScreenAtHand[];
}

declare module "virtual:places" {
  /** Where one goes from everywhere in this app, in order: there before the screens are. */
  export const places: readonly import("./screen-route.ts").PlaceOfScreen[];
}
