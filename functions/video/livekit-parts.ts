/** What we use of LiveKit's SDK for rooms and tokens: the bundle holds no more of it. */
export { AccessToken, ParticipantInfo_State, RoomServiceClient, TwirpError } from "livekit-server-sdk";
