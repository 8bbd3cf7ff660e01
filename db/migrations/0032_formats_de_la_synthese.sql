ALTER TYPE "public"."format_publication" ADD VALUE 'docx';--> statement-breakpoint
ALTER TYPE "public"."format_publication" ADD VALUE 'md';--> statement-breakpoint
ALTER TYPE "public"."format_publication" ADD VALUE 'sources';