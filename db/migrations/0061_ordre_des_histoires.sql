ALTER TABLE "decisions" ADD COLUMN "numero" bigserial NOT NULL;--> statement-breakpoint
ALTER TABLE "atelier_reports" ADD COLUMN "numero" bigserial NOT NULL;--> statement-breakpoint
ALTER TABLE "courriels" ADD COLUMN "numero" bigserial NOT NULL;--> statement-breakpoint
ALTER TABLE "tirages" ADD COLUMN "numero" bigserial NOT NULL;--> statement-breakpoint
-- What is there follows its instants; what comes next follows it, whatever the clock says.
UPDATE "decisions" t SET "numero" = n.numero FROM (SELECT id, row_number() OVER (ORDER BY "preparee_at", id) AS numero FROM "decisions") n WHERE n.id = t.id;--> statement-breakpoint
UPDATE "atelier_reports" t SET "numero" = n.numero FROM (SELECT id, row_number() OVER (ORDER BY "at", id) AS numero FROM "atelier_reports") n WHERE n.id = t.id;--> statement-breakpoint
UPDATE "courriels" t SET "numero" = n.numero FROM (SELECT id, row_number() OVER (ORDER BY "created_at", id) AS numero FROM "courriels") n WHERE n.id = t.id;--> statement-breakpoint
UPDATE "tirages" t SET "numero" = n.numero FROM (SELECT id, row_number() OVER (ORDER BY "at", id) AS numero FROM "tirages") n WHERE n.id = t.id;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_numero_unique" UNIQUE("numero");--> statement-breakpoint
ALTER TABLE "atelier_reports" ADD CONSTRAINT "atelier_reports_numero_unique" UNIQUE("numero");--> statement-breakpoint
ALTER TABLE "courriels" ADD CONSTRAINT "courriels_numero_unique" UNIQUE("numero");--> statement-breakpoint
ALTER TABLE "tirages" ADD CONSTRAINT "tirages_numero_unique" UNIQUE("numero");