import { writeAuth } from "../../../lib/auth";

export async function GET() {
  const tokens = await (await writeAuth()).getTokens();
  return tokens ? Response.json({ sub: tokens.accessToken.payload.sub }) : new Response(null, { status: 401 });
}
