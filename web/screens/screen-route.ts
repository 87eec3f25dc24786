import type { Component } from "solid-js";
import type { AppName } from "../../shared/api/apps.ts";
import type { Role } from "../../shared/identity/actor.ts";
import type { Language } from "../../shared/refusal/language.ts";
import type { IconName } from "../ui/icon-paths.ts";

/** A place one goes to from everywhere: its word, its picture, where it stands among the others, its key. */
type Place = {
  word: Readonly<Record<Language, string>>;
  icon: IconName;
  order: number;
  /**
   * The letter that leads to it, where letters are keys.
   * @default none
   */
  key?: string;
};

/**
 * What a screen says of itself, in its `route.ts`. Addresses, chunks, navigation and the list of files kept for when
 * there is no network derive from it.
 */
export type ScreenRoute = {
  app: AppName;
  /** The whole address, with `:names` and `?` for what may be missing. */
  path: `/${string}`;
  /**
   * Who sees it; anybody else signs in first and comes back to it. `begun`: everybody, but whoever's sign-in has
   * expired, so that they find what they had begun.
   */
  who: "everybody" | "begun" | readonly Role[];
  /** Whether it opens without a network. */
  offline: boolean;
  /**
   * Screens of one name come together.
   * @default alone
   */
  chunk?: string;
  /**
   * Its place in the navigation.
   * @default none: one comes to it from another screen
   */
  place?: Place;
  /**
   * Whether one moves about in it, rather than being on the way through something with a way back.
   * @default whether it is a place
   */
  stays?: boolean;
  load: () => Promise<Component>;
};

/** A place with the address and the people of its screen, one of a list that is in order. */
export type PlaceOfScreen = Omit<Place, "order"> & Pick<ScreenRoute, "path" | "who">;

/** What of a screen its app has at hand from the start: a place is one that one moves about in. */
export type ScreenAtHand = Pick<ScreenRoute, "path" | "who" | "stays" | "load">;
