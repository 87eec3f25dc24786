import "./room.css";
import { createMemo, type JSX, Show } from "solid-js";
import { Button } from "../ui/button.tsx";
import { CountersOutput } from "./counters-output.tsx";
import type { ConsultRoom } from "./create-room.ts";
import { createSound } from "./create-sound.ts";
import { createWakeLock } from "./create-wake-lock.ts";
import { Picture } from "./picture.tsx";
import { RoomControls } from "./room-controls.tsx";
import { RoomTop } from "./room-top.tsx";
import type { Playable, Side } from "./room-view.ts";
import { videoText } from "./text.ts";
import { VoiceDisc } from "./voice-disc.tsx";

type Props = {
  room: ConsultRoom;
  /** The other person's name, as this screen's reader knows them. */
  name: string;
  /** Said while the other person isn't there. */
  absent: string;
  /** What changed a moment ago; said where nothing about the network is more pressing. */
  news?: string | undefined;
  mayTurn: boolean;
  onLeave: () => void;
};

const Other = (props: { side: Side | undefined; name: string; absent: string }): JSX.Element => {
  const picture = createMemo((): Playable | undefined => props.side?.picture);
  return (
    <div class="room-other">
      <Show
        when={picture()}
        fallback={
          <>
            <VoiceDisc name={props.name} level={props.side?.level ?? 0} label={videoText().voiceOnly(props.name)} />
            <p class="room-name">
              <bdi>{props.side ? props.name : props.absent}</bdi>
            </p>
          </>
        }
      >
        {(shown) => <Picture picture={shown()} label={videoText().pictureOf(props.name)} />}
      </Show>
      <Show when={props.side && !props.side.microphone}>
        <p class="room-muted">{videoText().muted(props.name)}</p>
      </Show>
    </div>
  );
};

/** The consultation itself: the other person large, oneself small, one row of controls. */
export const RoomScreen = (props: Props): JSX.Element => {
  const own = createMemo((): Playable | undefined => props.room.view().own.picture);
  createSound(createMemo((): Playable | undefined => props.room.view().other?.sound));
  createWakeLock();
  return (
    <section class="room">
      <div class="room-stage">
        <RoomTop room={props.room} name={props.name} news={props.news} />
        <Other side={props.room.view().other} name={props.name} absent={props.absent} />
        <Show when={own()}>
          {(picture) => (
            <div class="room-own">
              <Picture picture={picture()} label={videoText().ownPicture} mirrored />
            </div>
          )}
        </Show>
      </div>
      <Show when={props.room.view().soundBlocked && props.room.view().connection === "connected"}>
        <div class="room-sound">
          <Button kind="primary" wide onClick={() => void props.room.startSound()}>
            {videoText().startSound}
          </Button>
        </div>
      </Show>
      <RoomControls
        on={props.room.sending.on()}
        mayTurn={props.mayTurn}
        onWish={props.room.setWish}
        onTurn={() => void props.room.turnCamera()}
        onLeave={() => props.onLeave()}
      />
      <CountersOutput count={props.room.count} />
    </section>
  );
};
