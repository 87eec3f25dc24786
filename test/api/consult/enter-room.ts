/** Connects to a room as a browser does first, by signalling; resolves once the server has let us in. */
export const enterRoom = (url: string, token: string): Promise<WebSocket> =>
  new Promise((done, fail) => {
    const query = new URLSearchParams({ access_token: token, auto_subscribe: "1", sdk: "js", protocol: "15" });
    const socket = new WebSocket(`${url}/rtc?${query}`);
    socket.addEventListener("message", () => done(socket), { once: true });
    socket.addEventListener("error", () => fail(new Error("The video server did not let us in")), { once: true });
  });
