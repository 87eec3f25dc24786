/** What we use of LiveKit's SDK: the bundle holds no more of it. */
export { AccessToken, ParticipantInfo_State, RoomServiceClient, TokenVerifier, TwirpError } from "livekit-server-sdk";
