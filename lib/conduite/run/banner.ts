export type Account = { courriel: string; nom: string; role: string };

/** What is printed once everything answers. */
export function composeBanner(address: string, mailUrl: string | undefined, accounts: Account[]): string {
  const lines = ["", `Trame est prête : ${address}`];
  if (mailUrl) lines.push(`Boîte aux lettres de démonstration : ${mailUrl}`);
  if (accounts.length > 0) {
    const width = Math.max(...accounts.map(({ courriel }) => courriel.length));
    lines.push("", "Comptes de démonstration (le lien de connexion arrive dans cette boîte aux lettres) :");
    for (const { courriel, nom, role } of accounts) lines.push(`  ${courriel.padEnd(width)}  ${nom}, ${role}`);
  }
  return [...lines, "", "Ctrl-C pour arrêter.", ""].join("\n");
}
