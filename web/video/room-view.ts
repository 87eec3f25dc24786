/** A picture or sound that can be shown by a media element. */
export type Playable = {
  attach: (element: HTMLMediaElement) => HTMLMediaElement;
  detach: (element: HTMLMediaElement) => HTMLMediaElement;
};

/** One side of the conversation, as a screen shows it. */
export type Side = {
  name: string;
  /** Whether this side can be heard. */
  microphone: boolean;
  /** Absent while there is none to show. */
  picture: Playable | undefined;
  sound: Playable | undefined;
  /** Loudness of the voice, 0 to 1. */
  level: number;
  network: "good" | "poor" | "lost";
};

/** Why a room is no longer there: closed by the server, the line broke, opened on another screen, or left on purpose. */
export type Absence = "closed" | "lost" | "elsewhere" | "left";

/** A room at one moment: all that screens need, and nothing of the technology below it. */
export type RoomView = {
  connection: "idle" | "connecting" | "connected" | "reconnecting" | Absence;
  /** Whether the server lets this side be heard and seen. */
  mayPublish: boolean;
  /** The browser waits for a touch before it plays sound. */
  soundBlocked: boolean;
  own: Side;
  other: Side | undefined;
};

const nobody: Side = {
  name: "",
  microphone: false,
  picture: undefined,
  sound: undefined,
  level: 0,
  network: "good",
};

/** A room nobody has entered yet. */
export const idleView: RoomView = {
  connection: "idle",
  mayPublish: false,
  soundBlocked: false,
  own: nobody,
  other: undefined,
};
