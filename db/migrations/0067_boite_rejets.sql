-- « Retour » is what is owed after an atelier; what a mail server sends back is a refusal.
ALTER TABLE "boite_retours" RENAME TO "boite_rejets";--> statement-breakpoint
ALTER TABLE "boite_rejets" RENAME CONSTRAINT "boite_retours_une" TO "boite_rejets_une";--> statement-breakpoint
ALTER TABLE "boite_rejets" RENAME CONSTRAINT "boite_retours_panne" TO "boite_rejets_panne";--> statement-breakpoint
ALTER INDEX "boite_retours_pkey" RENAME TO "boite_rejets_pkey";
