import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useQuery } from "#api/reading";
import { t } from "#i18n/text";
import { HubCard } from "#ui/HubCard";
import { Page, Section } from "#ui/Page";
import { Ring } from "#ui/Ring";
import { Loaded, Pager } from "#ui/states";
import { HomeHubsQuery, HomeQuery } from "./home.generated";
import {
  MeetingSoon,
  MeetingToAnswer,
  OutcomeToRead,
  OutcomeToWrite,
  ReportToGive,
  TieToDecide,
  UnreadDiscussion,
} from "./Needs";
import { QuickVote } from "./QuickVote";
import { FeedbackToAnswer, NarrativeToWrite, ReviewToRead } from "./ReviewNeeds";
import { Tasks } from "./Tasks";
import "./home.css";

/** What needs me now, across all hubs; below, the hubs. */
export default function HomePage() {
  const discussions = useSignal(5);
  const outcomes = useSignal(5);
  const reading = useQuery(HomeQuery, { discussions: discussions.value, outcomes: outcomes.value });
  const hubs = useQuery(HomeHubsQuery, {});
  return (
    <Page title={t("home-title")} width="wide">
      <Loaded reading={reading} lines={6}>
        {({ viewer }) => {
          const needs = viewer?.needsMe;
          if (!needs) return <NothingNeedsYou />;
          const soon = (
            <Need
              title={t("home-meetings-soon")}
              found={{ nodes: needs.meetingsSoon, pageInfo: { hasNextPage: false } }}
            >
              <ul class="list">
                {needs.meetingsSoon.map((meeting) => (
                  <MeetingSoon key={meeting.id} meeting={meeting} />
                ))}
              </ul>
            </Need>
          );
          if (needs.count === 0) {
            return (
              <>
                {soon}
                <NothingNeedsYou />
              </>
            );
          }
          return (
            <>
              {soon}
              <p class="soft">{t("home-count", { count: needs.count })}</p>
              <Need
                title={t("home-meetings")}
                found={{ nodes: needs.meetings, pageInfo: { hasNextPage: needs.meetings.length >= 100 } }}
              >
                <ul class="list">
                  {needs.meetings.map((meeting) => (
                    <MeetingToAnswer key={meeting.id} meeting={meeting} />
                  ))}
                </ul>
              </Need>
              <Need
                title={t("home-processes")}
                found={{
                  nodes: needs.processTasks,
                  pageInfo: { hasNextPage: needs.processTasks.length >= 100 },
                }}
              >
                <Tasks tasks={needs.processTasks} />
              </Need>
              <Need title={t("home-polls")} found={needs.polls}>
                <div class="stack">
                  {needs.polls.nodes.map((poll) => (
                    <QuickVote key={poll.id} poll={poll} />
                  ))}
                </div>
              </Need>
              <Need
                title={t("home-goal-reports")}
                found={{
                  nodes: needs.goalReports,
                  pageInfo: { hasNextPage: needs.goalReports.length >= 100 },
                }}
              >
                <ul class="list">
                  {needs.goalReports.map((goal) => (
                    <ReportToGive key={goal.id} goal={goal} />
                  ))}
                </ul>
              </Need>
              <ReviewNeeds needs={needs} />
              <Need title={t("home-casting-votes")} found={needs.castingVotes}>
                <ul class="list">
                  {needs.castingVotes.nodes.map((poll) => (
                    <TieToDecide key={poll.id} poll={poll} />
                  ))}
                </ul>
              </Need>
              <Need title={t("home-outcomes-to-write")} found={needs.outcomesToWrite}>
                <ul class="list">
                  {needs.outcomesToWrite.nodes.map((poll) => (
                    <OutcomeToWrite key={poll.id} poll={poll} />
                  ))}
                </ul>
              </Need>
              <Need title={t("home-discussions")} found={needs.discussions}>
                <ul class="list">
                  {needs.discussions.nodes.map((discussion) => (
                    <UnreadDiscussion key={discussion.id} discussion={discussion} />
                  ))}
                </ul>
                <Pager
                  hasMore={needs.discussions.pageInfo.hasNextPage}
                  busy={reading.busy.value}
                  more={() => {
                    discussions.value += 10;
                  }}
                />
              </Need>
              <Need title={t("home-outcomes")} found={needs.outcomes}>
                <ul class="list">
                  {needs.outcomes.nodes.map((outcome) => (
                    <OutcomeToRead key={outcome.id} outcome={outcome} />
                  ))}
                </ul>
                <Pager
                  hasMore={needs.outcomes.pageInfo.hasNextPage}
                  busy={reading.busy.value}
                  more={() => {
                    outcomes.value += 10;
                  }}
                />
              </Need>
            </>
          );
        }}
      </Loaded>
      <Section title={t("home-hubs")}>
        <Loaded reading={hubs}>
          {({ groups }) => (
            <div class="columns">
              {groups.nodes.map((hub) => (
                <HubCard key={hub.id} hub={hub} level={3} />
              ))}
            </div>
          )}
        </Loaded>
      </Section>
    </Page>
  );
}

/** What the advisory loop asks: an answer, words for a review, a look at one. */
function ReviewNeeds({ needs }: { needs: NonNullable<HomeQuery["viewer"]>["needsMe"] }) {
  const found = (nodes: unknown[]) => ({ nodes, pageInfo: { hasNextPage: nodes.length >= 100 } });
  return (
    <>
      <Need title={t("home-feedback")} found={found(needs.feedback)}>
        <ul class="list">
          {needs.feedback.map((item) => (
            <FeedbackToAnswer key={item.id} item={item} />
          ))}
        </ul>
      </Need>
      <Need title={t("home-narratives")} found={found(needs.narratives)}>
        <ul class="list">
          {needs.narratives.map((narrative) => (
            <NarrativeToWrite key={narrative.review.id} narrative={narrative} />
          ))}
        </ul>
      </Need>
      <Need title={t("home-reviews")} found={found(needs.reviews)}>
        <ul class="list">
          {needs.reviews.map((review) => (
            <ReviewToRead key={review.id} review={review} />
          ))}
        </ul>
      </Need>
    </>
  );
}

interface NeedProps {
  title: string;
  found: { nodes: unknown[]; pageInfo: { hasNextPage: boolean } };
  children: ComponentChildren;
}

function Need({ title, found: { nodes, pageInfo }, children }: NeedProps) {
  if (nodes.length === 0) return null;
  return (
    <section class="need">
      <h2>
        {title}{" "}
        <span class="count">
          {nodes.length}
          {pageInfo.hasNextPage && "+"}
        </span>
      </h2>
      {children}
    </section>
  );
}

function NothingNeedsYou() {
  return (
    <div class="nothing">
      <Ring spoke={12} of={12} size={96} />
      <h2>{t("home-nothing")}</h2>
      <p class="soft">{t("home-nothing-text")}</p>
    </div>
  );
}
