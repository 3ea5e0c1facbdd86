/// Where static sites are put.
package enum WebHost: String, Sendable, CaseIterable {
  case nginx, apache, netlify, cloudflare, s3
  case gitHubPages = "github-pages"
}
