import { createSignal } from "solid-js";
import { render } from "solid-js/web";
import { expect, test } from "vitest";
import { createRoom } from "../../../web/video/create-room.ts";
import { RoomScreen } from "../../../web/video/room-screen.tsx";
import { fakeRoom } from "./fake-room.ts";

const named = (name: string): Error => Object.assign(new Error(), { name });

/** What a room says over its picture once `device` can't be had, and once it was tried again. */
const saidWithout = async (device: "setMicrophone" | "setCamera", why: string) => {
  const { room, makeRoom, show } = fakeRoom();
  room[device].mockRejectedValueOnce(named(why));
  const root = document.body.appendChild(document.createElement("div"));
  const [admitted] = createSignal(true);
  const join = async () => ({ url: "wss://video", token: "key" });
  const wish = { microphone: true, camera: true };
  const end = render(() => {
    const consult = createRoom({ makeRoom, join, isFinal: () => false, isOver: async () => false, wish, admitted });
    void consult.enter().then(() => show({ mayPublish: true }));
    return <RoomScreen room={consult} name="dr. Rahmawati" absent="" mayTurn={false} onLeave={() => undefined} />;
  }, root);
  const said = (): string => root.querySelector(".room-line")?.textContent ?? "";
  await expect.poll(said).not.toBe("Sambungan terputus sebentar. Menyambung lagi…");
  await expect.poll(said).not.toBe("");
  const first = { said: said(), steps: [...root.querySelectorAll("li")].map(({ textContent }) => textContent) };
  const button = device === "setCamera" ? "Nyalakan gambar" : "Nyalakan suara";
  [...root.querySelectorAll("button")].find(({ textContent }) => textContent === button)?.click();
  await expect.poll(said).toBe("");
  end();
  root.remove();
  return first;
};

test("a camera that another app took is told with its reason and what to do, until it is back", async () => {
  expect(await saidWithout("setCamera", "NotReadableError")).toEqual({
    said: "Kamera sedang dipakai aplikasi lain. Suara tetap berjalan.",
    steps: ["Tutup panggilan atau aplikasi lain yang sedang terbuka.", "Ketuk “Nyalakan gambar”."],
  });
});

test("a microphone that was denied is told with what that means, and the way to allow it", async () => {
  expect(await saidWithout("setMicrophone", "NotAllowedError")).toEqual({
    said: "Mikrofon belum diizinkan: Anda bisa mendengar, tetapi tidak terdengar.",
    steps: [
      "Ketuk tanda di sebelah kiri alamat, di atas layar.",
      "Ketuk “Izin”.",
      "Nyalakan “Mikrofon”.",
      "Kembali ke sini, lalu ketuk “Nyalakan suara”.",
    ],
  });
});
