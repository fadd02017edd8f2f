using Kith.Platform.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Kith.Platform.Jobs;

/// <summary>The tables Quartz keeps its schedule in. Their names, columns and keys are Quartz 4.7's; it checks them when it starts.</summary>
[DbContext(typeof(KithDb))]
[Migration("20261122_81_jobs")]
internal sealed class CreateJobs : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "qrtz_job_details",
            columns: t => new
            {
                sched_name = t.Column<string>(nullable: false),
                job_name = t.Column<string>(nullable: false),
                job_group = t.Column<string>(nullable: false),
                description = t.Column<string>(nullable: true),
                job_class_name = t.Column<string>(nullable: false),
                is_durable = t.Column<bool>(nullable: false),
                is_nonconcurrent = t.Column<bool>(nullable: false),
                is_update_data = t.Column<bool>(nullable: false),
                requests_recovery = t.Column<bool>(nullable: false),
                job_data = t.Column<byte[]>(nullable: true),
            },
            constraints: t => t.PrimaryKey("pk_qrtz_job_details", x => new { x.sched_name, x.job_name, x.job_group }));
        migrationBuilder.CreateTable(
            name: "qrtz_triggers",
            columns: t => new
            {
                sched_name = t.Column<string>(nullable: false),
                trigger_name = t.Column<string>(nullable: false),
                trigger_group = t.Column<string>(nullable: false),
                job_name = t.Column<string>(nullable: false),
                job_group = t.Column<string>(nullable: false),
                description = t.Column<string>(nullable: true),
                next_fire_time = t.Column<long>(nullable: true),
                prev_fire_time = t.Column<long>(nullable: true),
                priority = t.Column<int>(nullable: true),
                trigger_state = t.Column<string>(nullable: false),
                trigger_type = t.Column<string>(nullable: false),
                start_time = t.Column<long>(nullable: false),
                end_time = t.Column<long>(nullable: true),
                calendar_name = t.Column<string>(nullable: true),
                misfire_instr = t.Column<short>(nullable: true),
                misfire_orig_fire_time = t.Column<long>(nullable: true),
                execution_group = t.Column<string>(maxLength: 200, nullable: true),
                preferred_node = t.Column<string>(maxLength: 200, nullable: true),
                preferred_node_auto = t.Column<bool>(nullable: false, defaultValue: false),
                retry_policy = t.Column<string>(maxLength: 250, nullable: true),
                retry_attempt = t.Column<int>(nullable: true),
                continues_trigger_name = t.Column<string>(nullable: true),
                continues_trigger_group = t.Column<string>(nullable: true),
                continuation_condition = t.Column<int>(nullable: true),
                overlap_policy = t.Column<int>(nullable: true),
                pause_reason = t.Column<string>(maxLength: 250, nullable: true),
                paused_by = t.Column<string>(maxLength: 200, nullable: true),
                paused_at = t.Column<long>(nullable: true),
                misfire_threshold = t.Column<long>(nullable: true),
                fixed_delay = t.Column<bool>(nullable: true),
                job_data = t.Column<byte[]>(nullable: true),
            },
            constraints: t =>
            {
                t.PrimaryKey("pk_qrtz_triggers", x => new { x.sched_name, x.trigger_name, x.trigger_group });
                t.ForeignKey("fk_qrtz_triggers_job_details", x => new { x.sched_name, x.job_name, x.job_group }, "qrtz_job_details", ["sched_name", "job_name", "job_group"]);
            });
        migrationBuilder.CreateTable(
            name: "qrtz_simple_triggers",
            columns: t => new
            {
                sched_name = t.Column<string>(nullable: false),
                trigger_name = t.Column<string>(nullable: false),
                trigger_group = t.Column<string>(nullable: false),
                repeat_count = t.Column<long>(nullable: false),
                repeat_interval = t.Column<long>(nullable: false),
                times_triggered = t.Column<long>(nullable: false),
            },
            constraints: t =>
            {
                t.PrimaryKey("pk_qrtz_simple_triggers", x => new { x.sched_name, x.trigger_name, x.trigger_group });
                t.ForeignKey("fk_qrtz_simple_triggers_triggers", x => new { x.sched_name, x.trigger_name, x.trigger_group }, "qrtz_triggers", ["sched_name", "trigger_name", "trigger_group"], onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateTable(
            name: "qrtz_cron_triggers",
            columns: t => new
            {
                sched_name = t.Column<string>(nullable: false),
                trigger_name = t.Column<string>(nullable: false),
                trigger_group = t.Column<string>(nullable: false),
                cron_expression = t.Column<string>(nullable: false),
                time_zone_id = t.Column<string>(nullable: true),
            },
            constraints: t =>
            {
                t.PrimaryKey("pk_qrtz_cron_triggers", x => new { x.sched_name, x.trigger_name, x.trigger_group });
                t.ForeignKey("fk_qrtz_cron_triggers_triggers", x => new { x.sched_name, x.trigger_name, x.trigger_group }, "qrtz_triggers", ["sched_name", "trigger_name", "trigger_group"], onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateTable(
            name: "qrtz_simprop_triggers",
            columns: t => new
            {
                sched_name = t.Column<string>(nullable: false),
                trigger_name = t.Column<string>(nullable: false),
                trigger_group = t.Column<string>(nullable: false),
                str_prop_1 = t.Column<string>(nullable: true),
                str_prop_2 = t.Column<string>(nullable: true),
                str_prop_3 = t.Column<string>(nullable: true),
                int_prop_1 = t.Column<int>(nullable: true),
                int_prop_2 = t.Column<int>(nullable: true),
                long_prop_1 = t.Column<long>(nullable: true),
                long_prop_2 = t.Column<long>(nullable: true),
                dec_prop_1 = t.Column<decimal>(nullable: true),
                dec_prop_2 = t.Column<decimal>(nullable: true),
                bool_prop_1 = t.Column<bool>(nullable: true),
                bool_prop_2 = t.Column<bool>(nullable: true),
                time_zone_id = t.Column<string>(nullable: true),
            },
            constraints: t =>
            {
                t.PrimaryKey("pk_qrtz_simprop_triggers", x => new { x.sched_name, x.trigger_name, x.trigger_group });
                t.ForeignKey("fk_qrtz_simprop_triggers_triggers", x => new { x.sched_name, x.trigger_name, x.trigger_group }, "qrtz_triggers", ["sched_name", "trigger_name", "trigger_group"], onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateTable(
            name: "qrtz_blob_triggers",
            columns: t => new
            {
                sched_name = t.Column<string>(nullable: false),
                trigger_name = t.Column<string>(nullable: false),
                trigger_group = t.Column<string>(nullable: false),
                blob_data = t.Column<byte[]>(nullable: true),
            },
            constraints: t =>
            {
                t.PrimaryKey("pk_qrtz_blob_triggers", x => new { x.sched_name, x.trigger_name, x.trigger_group });
                t.ForeignKey("fk_qrtz_blob_triggers_triggers", x => new { x.sched_name, x.trigger_name, x.trigger_group }, "qrtz_triggers", ["sched_name", "trigger_name", "trigger_group"], onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateTable(
            name: "qrtz_calendars",
            columns: t => new
            {
                sched_name = t.Column<string>(nullable: false),
                calendar_name = t.Column<string>(nullable: false),
                calendar = t.Column<byte[]>(nullable: false),
            },
            constraints: t => t.PrimaryKey("pk_qrtz_calendars", x => new { x.sched_name, x.calendar_name }));
        migrationBuilder.CreateTable(
            name: "qrtz_paused_trigger_grps",
            columns: t => new
            {
                sched_name = t.Column<string>(nullable: false),
                trigger_group = t.Column<string>(nullable: false),
                pause_reason = t.Column<string>(maxLength: 250, nullable: true),
                paused_by = t.Column<string>(maxLength: 200, nullable: true),
                paused_at = t.Column<long>(nullable: true),
            },
            constraints: t => t.PrimaryKey("pk_qrtz_paused_trigger_grps", x => new { x.sched_name, x.trigger_group }));
        migrationBuilder.CreateTable(
            name: "qrtz_paused_job_grps",
            columns: t => new
            {
                sched_name = t.Column<string>(nullable: false),
                job_group = t.Column<string>(nullable: false),
                pause_reason = t.Column<string>(maxLength: 250, nullable: true),
                paused_by = t.Column<string>(maxLength: 200, nullable: true),
                paused_at = t.Column<long>(nullable: true),
            },
            constraints: t => t.PrimaryKey("pk_qrtz_paused_job_grps", x => new { x.sched_name, x.job_group }));
        migrationBuilder.CreateTable(
            name: "qrtz_fired_triggers",
            columns: t => new
            {
                sched_name = t.Column<string>(nullable: false),
                entry_id = t.Column<string>(nullable: false),
                trigger_name = t.Column<string>(nullable: false),
                trigger_group = t.Column<string>(nullable: false),
                instance_name = t.Column<string>(nullable: false),
                fired_time = t.Column<long>(nullable: false),
                sched_time = t.Column<long>(nullable: false),
                priority = t.Column<int>(nullable: false),
                state = t.Column<string>(nullable: false),
                job_name = t.Column<string>(nullable: true),
                job_group = t.Column<string>(nullable: true),
                is_nonconcurrent = t.Column<bool>(nullable: false),
                requests_recovery = t.Column<bool>(nullable: true),
                execution_group = t.Column<string>(maxLength: 200, nullable: true),
                progress = t.Column<int>(nullable: true),
                progress_message = t.Column<string>(maxLength: 250, nullable: true),
                interrupt_requested_time = t.Column<long>(nullable: true),
            },
            constraints: t => t.PrimaryKey("pk_qrtz_fired_triggers", x => new { x.sched_name, x.entry_id }));
        migrationBuilder.CreateTable(
            name: "qrtz_scheduler_state",
            columns: t => new
            {
                sched_name = t.Column<string>(nullable: false),
                instance_name = t.Column<string>(nullable: false),
                last_checkin_time = t.Column<long>(nullable: false),
                checkin_interval = t.Column<long>(nullable: false),
                quartz_version = t.Column<string>(maxLength: 20, nullable: true),
            },
            constraints: t => t.PrimaryKey("pk_qrtz_scheduler_state", x => new { x.sched_name, x.instance_name }));
        migrationBuilder.CreateTable(
            name: "qrtz_locks",
            columns: t => new
            {
                sched_name = t.Column<string>(nullable: false),
                lock_name = t.Column<string>(nullable: false),
            },
            constraints: t => t.PrimaryKey("pk_qrtz_locks", x => new { x.sched_name, x.lock_name }));
        migrationBuilder.CreateIndex("ix_qrtz_job_details_group", "qrtz_job_details", ["sched_name", "job_group", "job_name"]);
        migrationBuilder.CreateIndex("ix_qrtz_triggers_job", "qrtz_triggers", ["sched_name", "job_name", "job_group"]);
        migrationBuilder.CreateIndex("ix_qrtz_triggers_group", "qrtz_triggers", ["sched_name", "trigger_group", "trigger_name"]);
        migrationBuilder.CreateIndex("ix_qrtz_triggers_calendar", "qrtz_triggers", ["sched_name", "calendar_name"]);
        migrationBuilder.CreateIndex("ix_qrtz_triggers_due", "qrtz_triggers", ["sched_name", "trigger_state", "next_fire_time", "priority", "misfire_instr"]);
        migrationBuilder.CreateIndex("ix_qrtz_fired_triggers_instance", "qrtz_fired_triggers", ["sched_name", "instance_name", "requests_recovery"]);
        migrationBuilder.CreateIndex("ix_qrtz_fired_triggers_job", "qrtz_fired_triggers", ["sched_name", "job_name", "job_group"]);
        migrationBuilder.CreateIndex("ix_qrtz_fired_triggers_trigger", "qrtz_fired_triggers", ["sched_name", "trigger_name", "trigger_group"]);
    }
}
