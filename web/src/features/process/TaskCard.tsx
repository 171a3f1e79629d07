// One thing that waits for somebody, with the one place to do it.
import type { ComponentChildren } from "preact";
import { t } from "#i18n/text";
import { Icon } from "#ui/Icon";
import { taskText } from "#ui/process";
import { Time } from "#ui/Time";
import { AnnounceTask } from "./Announce";
import { AnswerTask } from "./AnswerTask";
import { AnswerTitle } from "./AnswerTitle";
import { ConfirmEditTask, PublishTask, ReviewTask } from "./AuthorTasks";
import { GatherTask, OfferTrialTask, TrioTask, VoteTask } from "./LadderTasks";
import { MakeReadyTask } from "./MakeReadyTask";
import {
  AnswerObjectionTask,
  CarryTask,
  ConfirmNeedTask,
  JudgeTask,
  RuleTask,
  SecondTask,
} from "./ObjectionTasks";
import { KeepTask, NominateTask, WillingTask } from "./RoleTasks";
import { AdviseTask, AnswerQuestionTask, ClearTask, DecideTask, ReactTask } from "./SayTasks";
import { type Task, useRoom } from "./step";
import { WriteVersion } from "./WriteVersion";

export function TaskCard({ task }: { task: Task }) {
  const { onBehalfOf } = useRoom();
  const name = onBehalfOf ? `${onBehalfOf.name}: ${taskText(task)}` : taskText(task);
  return (
    <section class="card process-task stack" aria-label={name}>
      <div class="row apart">
        <h3>{task.name === "ANSWER" ? <AnswerTitle /> : taskText(task)}</h3>
        {task.until && (
          <span class="soft small row-tight">
            <Icon name="clock" size={16} /> <Time at={task.until} />
          </span>
        )}
      </div>
      <Doing task={task} />
    </section>
  );
}

function Doing({ task }: { task: Task }): ComponentChildren {
  const number = task.number ?? 0;
  switch (task.name) {
    case "ANSWER":
      return <AnswerTask />;
    case "ANSWER_OBJECTION":
      return <AnswerObjectionTask number={number} />;
    case "CONFIRM_NEED":
      return <ConfirmNeedTask number={number} />;
    case "CARRY":
      return <CarryTask number={number} />;
    case "SECOND":
      return <SecondTask number={number} />;
    case "RULE":
      return <RuleTask number={number} />;
    case "JUDGE":
      return <JudgeTask number={number} />;
    case "ANSWER_QUESTION":
      return <AnswerQuestionTask number={number} />;
    case "CLEAR_OR_ASK":
      return <ClearTask />;
    case "REACT":
      return <ReactTask />;
    case "MAKE_READY":
      return <MakeReadyTask />;
    case "WRITE_AS_TRIO":
      return <TrioTask />;
    case "INTEGRATE":
    case "PROPOSE":
      return <WriteVersion />;
    case "CONFIRM_EDIT":
      return <ConfirmEditTask />;
    case "GATHER":
      return <GatherTask />;
    case "ATTEND":
      return (
        <p>
          <a href="#desk">{t("consent-attend-at-desk")}</a>
        </p>
      );
    case "OFFER_TRIAL":
      return <OfferTrialTask />;
    case "VOTE":
      return <VoteTask />;
    case "ADVISE":
      return <AdviseTask />;
    case "DECIDE":
      return <DecideTask />;
    case "NOMINATE":
      return <NominateTask />;
    case "KEEP_OR_CHANGE":
      return <KeepTask />;
    case "SAY_WHETHER_WILLING":
      return <WillingTask />;
    case "ANNOUNCE":
      return <AnnounceTask />;
    case "REVIEW":
      return <ReviewTask />;
    case "PUBLISH":
      return <PublishTask />;
  }
}
