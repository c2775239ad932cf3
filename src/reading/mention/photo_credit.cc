#include "reading/mention/photo_credit.h"

namespace concord::reading {

void drop_photo_credits(const MarkedText& text, std::vector<Mention>& mentions) {
  std::erase_if(mentions, [&](const Mention& one) {
    const std::uint32_t first = one.first_token;
    return first > 1 && one.kind == MentionKind::kActor && one.actor.kind == ActorKind::kPerson &&
           text.is_mark(first - 1, U':') && (text.token(first - 2).traits & kBeginsBoilerplate) != 0;
  });
}

}  // namespace concord::reading
