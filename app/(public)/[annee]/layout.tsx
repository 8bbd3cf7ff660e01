import { notFound } from "next/navigation";
import { Pied } from "@/app/_ui/pied";
import { publicEdition } from "@/lib/appel/edition/queries";

export default async function Layout({ children, params }: LayoutProps<"/[annee]">) {
  const edition = await publicEdition((await params).annee);
  if (!edition) notFound();
  return (
    <>
      {children}
      <Pied demonstration={edition.demonstration} />
    </>
  );
}
