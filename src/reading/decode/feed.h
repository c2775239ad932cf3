// News feeds: RSS 0.9 to 2.0, RSS 1.0 (RDF) and Atom (RFC 4287). Each item is a report of its own, as far as
// the feed carries its text.
#pragma once

#include <memory>
#include <string_view>

#include "reading/decode/source.h"

namespace concord::reading {

// `bytes` in any charset that the XML declares. Items before a mistake in the XML are given, then the
// mistake.
Result<std::unique_ptr<Source>> feed_source(std::string_view bytes, std::string_view name,
                                            DecodeLimits limits);

}  // namespace concord::reading
