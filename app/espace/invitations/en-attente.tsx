import Link from "next/link";
import type { Actor } from "@/lib/auth/actor";
import { compterMesInvitations } from "@/lib/equipe/queries";
import { pluriel } from "@/lib/typographie/nombre";

/** Says on the home of the organiser that invitations wait for an answer; nothing when none does. */
export async function InvitationsEnAttente({ actor }: { actor: Actor }) {
  const n = await compterMesInvitations(actor);
  if (n === 0) return null;
  return (
    <p className="mb-8 max-w-3xl border-accent border-l-2 pl-5">
      <Link href="/espace/invitations" className="inline-flex min-h-11 items-center font-semibold">
        {pluriel(n, "invitation")} à accepter ou à refuser
      </Link>
    </p>
  );
}
