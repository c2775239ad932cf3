// Web archives: WARC 1.0 and 1.1 (ISO 28500), plain or with one gzip member a record, as the Internet
// Archive, Common Crawl and their tools publish them. Pages are the successful HTTP responses in HTML or
// plain text, and records of the types `resource` and `conversion` in these; everything else is passed over.
// Archives are streamed: what is held is one record of at most limits.report_bytes.
#pragma once

#include <memory>

#include "reading/decode/source.h"
#include "reading/decode/window.h"

namespace concord::reading {

// A record whose length is wrong, that is cut off or damaged, is named by its address or by the byte where it
// begins; reading goes on at the next line that begins a record.
std::unique_ptr<Source> warc_source(std::unique_ptr<Window> window, std::string_view name,
                                    DecodeLimits limits);

}  // namespace concord::reading
