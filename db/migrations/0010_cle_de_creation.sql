DROP INDEX "candidatures_cree_par_idx";--> statement-breakpoint
ALTER TABLE "candidatures" ADD COLUMN "cle_creation" uuid;--> statement-breakpoint
CREATE UNIQUE INDEX "candidatures_creation" ON "candidatures" USING btree ("cree_par","cle_creation");